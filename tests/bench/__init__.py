"""How fast it is: every figure beside others measured in the same run, on the same pages."""
