"""Signed, planned, past, denied?  Who says so?"""
