"""Chinese wordings of joint ventures."""
