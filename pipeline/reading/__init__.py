"""From files to decoded documents."""
