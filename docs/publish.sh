#!/usr/bin/env bash
# Publishes a built folder atomically: no visitor ever sees a mixture of old and new.
#   docs/publish.sh dist /srv/waymark
# To roll back, it publishes an earlier release again, and pages that are open still find their files:
#   docs/publish.sh /srv/waymark/releases/<name> /srv/waymark
# The server's root is /srv/waymark/current. Set VARNISH to Varnish's address on this machine (http://127.0.0.1:80) if it runs
# in front of the server. KEEP_DAYS (30) is how long files of older pages stay. Set SITE_FILE to the nginx site file in use: the
# script refuses to publish styles or scripts that it doesn't allow.
set -euo pipefail
built=${1:?the built folder} root=${2:?the folder that holds the releases}
name=$(date -u +%Y%m%dT%H%M%S.%N)
release=$root/releases/$name

# Some pages have inline styles or scripts, and the policy that nginx sends lists their hashes.
if [ -n "${SITE_FILE:-}" ]; then
  if [ ! -f "$built.nginx.conf" ]; then
    echo "Nothing was published: $built.nginx.conf is missing, which says what $SITE_FILE has to allow." >&2
    exit 1
  fi
  for hash in $(grep -oh "'sha256-[^']*'" "$built.nginx.conf" | sort -u); do
    grep -qF "$hash" "$SITE_FILE" && continue
    echo "Nothing was published: $SITE_FILE does not allow an inline style or script of some pages ($hash)." >&2
    echo "Copy the “map \$uri \$waymark_policy” of $built.nginx.conf into it, run “nginx -s reload”, and publish again." >&2
    exit 1
  done
fi

# Complete before anyone can see it.
mkdir -p "$root/releases"
trap 'rm -rf "$release.part"' EXIT
cp -r "$built" "$release.part"
# A page that is open or cached still needs the styles, scripts and tables of its own release, so they stay.
for folder in _astro tables search-worker; do
  [ -d "$root/current/$folder" ] || continue
  (cd "$root/current" && find "$folder" -type f -mtime "-${KEEP_DAYS:-30}" -print0) |
    (cd "$root/current" && xargs -0 --no-run-if-empty cp --no-clobber --preserve=timestamps --parents -t "$release.part")
done
mv "$release.part" "$release"
# So that the styles and scripts can be checked again if this release is published a second time.
[ ! -f "$built.nginx.conf" ] || cp "$built.nginx.conf" "$release.nginx.conf"

# A single step: before it everything is old, after it everything is new.
ln -s "releases/$name" "$root/next.$name"
mv --no-target-directory "$root/next.$name" "$root/current"

# Keeps the last five releases.
find "$root/releases" -mindepth 1 -maxdepth 1 -type d | sort | head -n -5 |
  while IFS= read -r old; do rm -rf "$old" "$old.nginx.conf"; done

# Files without a hash are fetched again; hashed files stay in the cache. What is published stays published if this fails.
if [ -n "${VARNISH:-}" ] && ! curl --fail --silent --show-error --max-time 10 --request BAN "$VARNISH" >/dev/null; then
  echo "Published, but Varnish at $VARNISH couldn't be told: it may send old pages for another five minutes." >&2
fi
