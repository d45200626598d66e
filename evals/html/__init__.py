"""PAGE. One self-contained HTML page of a report: opens without network, holds no script. Renders only."""
