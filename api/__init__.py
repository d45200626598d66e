"""DOORS. The HTTP API and the command line; renders answers, decides nothing."""
