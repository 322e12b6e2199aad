"""The page of companies: searched by part of a name or by number."""

from fastapi import APIRouter, Request, Response

from monitor.store import firms
from monitor.web._choices import LONGEST, page_number
from monitor.web._page import show
from monitor.web.access import Ctx

router = APIRouter()

ON_A_PAGE = 50


@router.get("/companies")
async def companies(request: Request, ctx: Ctx) -> Response:
    text = request.query_params.get("q", "").strip()[:LONGEST]
    number = page_number(request.query_params.get("page", ""))
    found, total = await ctx.threads.read(
        firms.listed, text, limit=ON_A_PAGE, offset=(number - 1) * ON_A_PAGE
    )
    return await show(
        request,
        "companies.html",
        found=found,
        total=total,
        text=text,
        number=number,
        more=total > number * ON_A_PAGE,
    )
