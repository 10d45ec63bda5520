# The command line as an image: `npm run build:package && docker build -t functie-indeling .`, then `docker run --rm -i functie-indeling classify --format ndjson - < functies.ndjson`.
# Never built where this was written: there is no daemon. Pin the base image by its digest before use.
FROM node:20-bookworm-slim
WORKDIR /opt/functie-indeling
COPY build/package/package.json ./
RUN npm install --omit=dev --no-audit --no-fund && npm cache clean --force
COPY build/package/ ./
USER node
WORKDIR /data
ENTRYPOINT ["node", "/opt/functie-indeling/lib/cli/main.mjs"]
