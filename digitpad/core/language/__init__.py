"""The languages of the window, and how sentences of modules that know no Qt are said in them."""
