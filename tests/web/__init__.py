"""Tests of the chat page in a browser. A package, so that the browser is closed before tests of other folders run."""
