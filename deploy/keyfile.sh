#!/bin/sh
# What the members of the replica set know each other by. Made once; kept in its own volume.
set -eu
umask 077
if [ ! -s /data/configdb/keyfile ]; then
  head -c 700 /dev/urandom | base64 -w 0 > /data/configdb/keyfile
  chmod 400 /data/configdb/keyfile
fi
