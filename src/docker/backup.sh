#!/bin/bash
# Every night one dump that pg_restore reads; old ones go after KEEP_DAYS days.
set -eu
PGPASSWORD=$(cat /run/secrets/database_password)
export PGPASSWORD
while true; do
  file=/backups/lienhiep-$(date +%Y-%m-%d-%H%M).dump
  if pg_dump --format=custom --file="$file.part"; then
    mv "$file.part" "$file"
    echo "Backup written: $file"
  else
    echo "Backup failed" >&2
  fi
  find /backups -name 'lienhiep-*.dump' -mtime "+$KEEP_DAYS" -delete
  sleep $(($(date -d 'tomorrow 02:30' +%s) - $(date +%s)))
done
