"""For whoever runs the server: metrics, and a listing of the addresses that works without a network."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST

from api.deps import DeskDep, MetricsDep
from api.errors import problems
from api.listing import page

router = APIRouter(tags=["operations"])

_TEXT = {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "The text format of Prometheus."}


@router.get("/metrics", response_class=Response, responses={200: _TEXT, **problems()})
def metrics(desk: DeskDep, counted: MetricsDep) -> Response:
    """Counts and durations of requests, answers and refusals, and the size of the library."""
    return Response(counted.page(desk.library), media_type=CONTENT_TYPE_LATEST)


@router.get("/docs", include_in_schema=False)
def docs(request: Request) -> HTMLResponse:
    """The OpenAPI description as a plain page."""
    return HTMLResponse(page(request.app.openapi()))
