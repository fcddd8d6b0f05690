"""What comes from elsewhere: cleaned values, texts, tables, workbooks and archives."""
