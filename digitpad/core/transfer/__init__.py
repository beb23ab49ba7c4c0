"""Models that leave digitpad and models that come in: what is asked, what is told, and what a foreign file may hold."""
