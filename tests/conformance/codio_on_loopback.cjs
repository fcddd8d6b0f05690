// Preloaded with `node --require`: Codio's two host names lead to the sandbox on loopback, so that
// a client which insists on them, on https and on port 443 can stay as it is. The certificate is
// still checked against the name that the client asked for.
'use strict'

const tls = require('node:tls')

const names = new Set(process.env.CODIO_HOSTS.split(','))
const port = Number(process.env.CODIO_PORT)
const connect = tls.connect

tls.connect = function (...given) {
  const [options, ...rest] = given
  if (typeof options !== 'object' || !names.has(options.host ?? options.hostname)) {
    return connect.apply(this, given)
  }
  const name = options.host ?? options.hostname
  const changed = { ...options, host: '127.0.0.1', port, servername: name, path: null }
  delete changed.hostname
  return connect.call(this, changed, ...rest)
}
