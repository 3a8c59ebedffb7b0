/** How long pages outlive their time in the cache while the server behind it is down. */
const STALE = '24h';

/**
 * What Varnish writes into its shared memory, a file on most machines, whether or not anybody reads it: for each request the
 * visitor's address, the path and the headers. No setting of VCL keeps it from that, only this parameter of `varnishd`.
 */
export const VSL_MASK = [
  'SessOpen',
  'SessError',
  'Proxy',
  'ProxyGarbage',
  'HttpGarbage',
  ...['Req', 'Bereq'].flatMap((side) => ['URL', 'Header', 'Unset', 'Lost'].map((tag) => side + tag)),
  ...['Resp', 'Beresp', 'Obj'].flatMap((side) => ['Header', 'Unset', 'Lost'].map((tag) => side + tag)),
  'ReqStart',
  'BogoHeader',
  'LostHeader',
  'H2RxHdr',
  'H2RxBody',
  'Hash',
  'VCL_acl',
  'VCL_Log',
  'Debug',
]
  .map((tag) => `-${tag}`)
  .join(',');

interface VarnishOptions {
  host?: string;
  port?: number;
  base?: string | undefined;
}

/** How much later than its time a page may still be handed out while the next one is fetched. */
const LATE = '10s';

/**
 * A Varnish file for a cache on the machine of the web server, or before it. The lifetimes are those that the server sends
 * (src/build/server-settings.ts). Host and port of the server are the operator's to fill in; `base` is the folder that the
 * site is served in.
 */
export const varnishFile = ({ host = '127.0.0.1', port = 8080, base = '/' }: VarnishOptions = {}): string => `vcl 4.1;
# Made by “npm run build” from src/build/varnish-file.ts: change it there.
# Without this mask Varnish writes every visitor's address and path into a file. Start it with the file's whole path:
#   varnishd -f /etc/varnish/waymark.vcl -p vsl_mask=${VSL_MASK}
import std;
backend default {
  .host = "${host}";
  .port = "${port}";
  .probe = { .url = "${base}robots.txt"; .interval = 2s; .timeout = 1s; .window = 4; .threshold = 2; .initial = 2; }
}
# Who may take pages out: this machine alone. Add the one that publishes.
acl publishers { "localhost"; "127.0.0.1"; "::1"; }
sub vcl_recv {
  # One copy of each page, whatever is written behind it.
  set req.url = regsub(req.url, "\\?.*$", "");
  set req.http.Host = "waymark";
  if (req.method == "PURGE") {
    if (client.ip !~ publishers) { return (synth(405)); }
    return (purge);
  }
  # After a publish: everything but files whose name changes with their content.
  if (req.method == "BAN") {
    if (client.ip !~ publishers) { return (synth(405)); }
    ban("obj.http.Cache-Control !~ immutable");
    return (synth(200));
  }
  if (req.method != "GET" && req.method != "HEAD") { return (synth(405)); }
  # Every answer is the same for everybody: what tells one visitor from another goes no further, and makes no second copy.
  unset req.http.Cookie;
  unset req.http.Authorization;
  unset req.http.User-Agent;
  unset req.http.Referer;
  unset req.http.Accept-Language;
  unset req.http.X-Forwarded-For;
  # What is late may be handed out only briefly, unless the server is down.
  if (req.restarts == 0 && std.healthy(req.backend_hint)) { set req.grace = ${LATE}; }
  else { set req.grace = ${STALE}; }
  return (hash);
}
sub vcl_backend_response {
  set beresp.grace = ${STALE};
  # A fault is never kept, and never in the place of a page that is there.
  if (beresp.status >= 500) {
    if (bereq.is_bgfetch) { return (abandon); }
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
  }
  return (deliver);
}
sub vcl_deliver {
  # Before the probe notices that the server is down: ask again, and take what is late.
  if (resp.status >= 500 && req.restarts == 0) { return (restart); }
  unset resp.http.Via;
  unset resp.http.X-Varnish;
}
sub vcl_synth {
  if (resp.status >= 500 && req.restarts == 0) { return (restart); }
}
`;
