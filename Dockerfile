# Any base will do that holds Node 20.19 or newer, and npm for the first stage:
#   docker build -t restorite .
#   docker build -t restorite --build-arg BASE=node:22-slim .
# Where npm needs settings of its own (a mirror, a proxy, a company's certificate), hand it the
# file that has them; a secret is there while npm runs and stays out of every layer:
#   docker build -t restorite --secret id=npmrc,src=$HOME/.npmrc .
ARG BASE=node:24-slim

FROM ${BASE} AS build
WORKDIR /build
# The libraries come before the sources, so that an edit of ours does not fetch them again. Their
# install scripts are skipped: none is needed, and ours would build what is not yet here.
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --ignore-scripts
COPY . .
# The types are for those who write against the library; a container only runs it. The empty
# folder becomes /state, which a volume or tmpfs may cover.
RUN npm run build && rm -r dist/types && mkdir state

# What runs is Node and the bundle: no library folder, no build tool. Nothing is executed in this
# stage, so that a base without a shell serves as well.
FROM ${BASE}
LABEL org.opencontainers.image.title="Restorite" \
      org.opencontainers.image.description="Azure Backup's VM restore, offline: a stateful service that unmodified restore clients talk to instead of Azure." \
      org.opencontainers.image.licenses="MIT"
# package.json tells Node that the bundle is made of modules.
COPY --from=build /build/package.json /build/LICENSE /app/
COPY --from=build /build/dist /app/dist
# Docker hands a new volume the owner that the folder has in the image.
COPY --from=build --chown=10001:10001 /build/state /state
# A container's own loopback reaches nobody, so here, and only here, it listens on every address.
# Its certificate is kept in memory, which works with a read-only root; to keep it, mount a volume
# on /state and set RESTORITE_STATE_DIR=/state.
ENV RESTORITE_HOST=0.0.0.0 \
    RESTORITE_STATE_DIR=none
# A number, because Kubernetes can only tell from a number that it is not root.
USER 10001:10001
WORKDIR /app
EXPOSE 7780 7443
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s --retries=3 \
  CMD ["node", "/app/dist/main.js", "healthcheck"]
# Whatever stood here in the base is a shell script in the official images; ours is Node itself,
# which as process 1 gets the SIGTERM of `docker stop`.
ENTRYPOINT ["node", "/app/dist/main.js"]
CMD ["serve"]
