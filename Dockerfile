# The daemon as a service. It reads /config/config.yaml and keeps its data in /data.
#   docker build -t company-monitor .
#   docker run -v "$PWD/config:/config:ro" -v monitor-data:/data -p 127.0.0.1:8080:8080 company-monitor

FROM python:3.12-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/monitor
WORKDIR /src
COPY requirements-image.lock ./
RUN /opt/monitor/bin/pip install --no-deps --require-hashes --only-binary :all: -r requirements-image.lock
COPY pyproject.toml README.md LICENSE ./
COPY monitor ./monitor
RUN /opt/monitor/bin/pip install --no-deps --no-build-isolation .
ENV MONITOR_MODELS=/opt/models
RUN /opt/monitor/bin/monitor models fetch

FROM python:3.12-slim-bookworm
COPY --from=build /opt/monitor /opt/monitor
COPY --from=build /opt/models /opt/models
# Create /data here so that a new volume belongs to the user below.
RUN install -d -o 10001 -g 10001 /data
ENV PATH=/opt/monitor/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HOME=/tmp \
    MONITOR_MODELS=/opt/models \
    MONITOR_CONFIG=/config/config.yaml \
    MONITOR_LISTEN=0.0.0.0:8080
# `sqlite:///data/monitor.db` in config.yaml is relative to this directory.
WORKDIR /
USER 10001:10001
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["monitor", "health"]
ENTRYPOINT ["monitor"]
CMD ["run"]
