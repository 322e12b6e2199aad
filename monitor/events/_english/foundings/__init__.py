"""English wordings of new firms: their owners, capital and business."""
