#!/bin/sh
# The filter that ClickHouse starts: a row of JSON in, the same row with our columns out. One thread, since ClickHouse starts as many as it wants.
# HANDBOEK: file of a handbook, else the built-in one. FUNCTIE_INDELING: how the command is called here.
exec ${FUNCTIE_INDELING:-functie-indeling} classify --format ndjson - --jobs 1 --quiet ${HANDBOEK:+--catalogue "$HANDBOEK"}
