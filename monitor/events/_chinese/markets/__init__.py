"""Chinese wordings of markets and trades entered or left."""
