"""Chinese wordings of new firms, and whose a register's notice is."""
