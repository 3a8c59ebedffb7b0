#!/usr/bin/env bash
# Publishes a built folder without a moment in which a visitor sees half of the old and half of the new.
#   docs/publish.sh dist /srv/waymark
# The server's root is /srv/waymark/current. Set VARNISH to “yes” where a Varnish stands before it, VARNISH_NAME to its
# work folder where that is not the usual one. KEEP_DAYS (30) is how long files of older pages stay. Set SITE_FILE to the
# nginx site file that is in use: nothing is published whose styles or scripts it would not allow.
set -euo pipefail
built=${1:?the built folder} root=${2:?the folder that holds the releases}
name=$(date -u +%Y%m%dT%H%M%S.%N)
release=$root/releases/$name

# Some pages carry a style or scripts inside, and the policy that nginx sends names these by their hashes.
if [ -n "${SITE_FILE:-}" ]; then
  for hash in $(grep -oh "'sha256-[^']*'" "$built.nginx.conf" | sort -u); do
    grep -qF "$hash" "$SITE_FILE" && continue
    echo "Nothing was published: $SITE_FILE does not allow what some pages have inside them ($hash)." >&2
    echo "Put the “map \$uri \$waymark_policy” of $built.nginx.conf into it, run “nginx -s reload”, and publish again." >&2
    exit 1
  done
fi

# Whole before anybody can see it.
mkdir -p "$root/releases"
cp -r "$built" "$release.part"
# A page that is open, or in a cache, goes on asking for the styles, scripts and tables of its own release: they stay.
for folder in _astro tables search-worker; do
  [ -d "$root/current/$folder" ] || continue
  (cd "$root/current" && find "$folder" -type f -mtime "-${KEEP_DAYS:-30}" -print0) |
    (cd "$root/current" && xargs -0 --no-run-if-empty cp --no-clobber --preserve=timestamps --parents -t "$release.part")
done
mv "$release.part" "$release"

# One step: before it everything is old, after it everything is new.
ln -s "releases/$name" "$root/next.$name"
mv --no-target-directory "$root/next.$name" "$root/current"

# What changes under its name is asked for again; hashed files stay in the cache.
if [ "${VARNISH:-}" = yes ]; then
  varnishadm ${VARNISH_NAME:+-n "$VARNISH_NAME"} ban 'obj.http.Cache-Control !~ immutable' >/dev/null
fi

# The last five stay, to go back to: link “current” to one of them, and ban again.
find "$root/releases" -mindepth 1 -maxdepth 1 -type d | sort | head -n -5 | xargs --no-run-if-empty rm -rf
