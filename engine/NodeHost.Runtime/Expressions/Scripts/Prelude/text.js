// Text as bytes, and copies of values.
(function (host) {
  'use strict';
  class TextEncoder {
    get encoding() { return 'utf-8'; }
    encode(text = '') { return host.encode(String(text), 'utf8'); }
  }

  const labels = { 'utf-8': 'utf8', utf8: 'utf8', 'utf-16le': 'utf16le', 'utf-16': 'utf16le', latin1: 'latin1', 'iso-8859-1': 'latin1', 'windows-1252': 'latin1', ascii: 'latin1' };
  class TextDecoder {
    #encoding;
    constructor(label = 'utf-8') {
      this.#encoding = labels[String(label).trim().toLowerCase()];
      if (!this.#encoding) throw new RangeError(`The "${label}" encoding is not supported`);
    }
    get encoding() { return this.#encoding === 'utf8' ? 'utf-8' : this.#encoding === 'utf16le' ? 'utf-16le' : 'windows-1252'; }
    decode(bytes = new Uint8Array(0)) {
      const view = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
      const text = host.decode(view, this.#encoding);
      return text.startsWith('\uFEFF') ? text.slice(1) : text;
    }
  }

  const refused = (name) => function () { host.refuse(`${name} is not available in a script. Scripts have no streams: use ${name.replace('Stream', '')}.`); };

  const uncloneable = (value) => Object.assign(new Error(`${String(value)} could not be cloned.`), { name: 'DataCloneError' });
  const structuredClone = (value, seen = new Map()) => {
    if (typeof value === 'function' || typeof value === 'symbol') throw uncloneable(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    const known = (copy) => { seen.set(value, copy); return copy; };
    if (value instanceof Date) return known(new Date(value.getTime()));
    if (value instanceof RegExp) return known(new RegExp(value.source, value.flags));
    if (value instanceof ArrayBuffer) return known(value.slice(0));
    if (ArrayBuffer.isView(value)) return known(value.slice ? Uint8Array.prototype.slice.call(value) : value);
    if (value instanceof Error) return known(Object.assign(new Error(value.message), { name: value.name, stack: value.stack }));
    if (value instanceof Map) {
      const copy = known(new Map());
      for (const [key, member] of value) copy.set(structuredClone(key, seen), structuredClone(member, seen));
      return copy;
    }
    if (value instanceof Set) {
      const copy = known(new Set());
      for (const member of value) copy.add(structuredClone(member, seen));
      return copy;
    }
    const copy = known(Array.isArray(value) ? new Array(value.length) : {});
    for (const key of Object.keys(value)) copy[key] = structuredClone(value[key], seen);
    return copy;
  };

  return {
    TextEncoder,
    TextDecoder,
    TextEncoderStream: refused('TextEncoderStream'),
    TextDecoderStream: refused('TextDecoderStream'),
    structuredClone: (value) => structuredClone(value),
  };
})
