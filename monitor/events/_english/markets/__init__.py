"""English wordings of markets entered or left, and of products launched."""
