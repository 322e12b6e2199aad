"""English wordings of joint ventures: who founds them, what each side owns."""
