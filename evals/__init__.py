"""JUDGE. Asks every case of the committed corpus and says how good the answers are; never imports a door."""
