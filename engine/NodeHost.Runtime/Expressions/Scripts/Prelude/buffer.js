// Buffer, as far as scripts use it: text and bytes, slices, numbers at offsets.
(function (host) {
  'use strict';
  const encodingOf = (encoding) => encoding === undefined || encoding === null ? 'utf8' : String(encoding);
  const bytesOf = (value, encoding) => typeof value === 'string' ? host.encode(value, encodingOf(encoding)) : value;
  const wrap = (bytes) => new Buffer(bytes.buffer, bytes.byteOffset, bytes.byteLength);

  class Buffer extends Uint8Array {
    static from(value, encoding, length) {
      if (typeof value === 'string') return wrap(host.encode(value, encodingOf(encoding)));
      if (value instanceof ArrayBuffer) return new Buffer(value, encoding, length);
      if (typeof value === 'object' && value !== null) {
        const source = value.type === 'Buffer' && Array.isArray(value.data) ? value.data : value;
        if (typeof source.length === 'number') {
          const copy = new Buffer(source.length);
          copy.set(source);
          return copy;
        }
        const inner = typeof value.valueOf === 'function' ? value.valueOf() : value;
        if (inner !== value) return Buffer.from(inner, encoding, length);
      }
      throw new TypeError('The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object.');
    }

    static alloc(size, fill, encoding) {
      if (typeof size !== 'number') throw new TypeError('The "size" argument must be of type number.');
      const buffer = new Buffer(size);
      return fill === undefined ? buffer : buffer.fill(fill, 0, size, encoding);
    }

    static allocUnsafe(size) { return Buffer.alloc(size); }

    static isBuffer(value) { return value instanceof Buffer; }

    static isEncoding(encoding) { return typeof encoding === 'string' && host.isEncoding(encoding); }

    static byteLength(value, encoding) { return bytesOf(value, encoding).byteLength; }

    static concat(list, total) {
      if (!Array.isArray(list)) throw new TypeError('The "list" argument must be an instance of Array.');
      const length = total ?? list.reduce((sum, part) => sum + part.length, 0);
      const all = Buffer.alloc(length);
      let at = 0;
      for (const part of list) {
        if (at >= length) break;
        all.set(part.length > length - at ? part.subarray(0, length - at) : part, at);
        at += part.length;
      }
      return all;
    }

    static compare(left, right) {
      const shorter = Math.min(left.length, right.length);
      for (let i = 0; i < shorter; i++) if (left[i] !== right[i]) return left[i] < right[i] ? -1 : 1;
      return Math.sign(left.length - right.length);
    }

    toString(encoding, start = 0, end = this.length) {
      const part = start <= 0 && end >= this.length ? this : this.subarray(Math.max(start, 0), Math.max(end, 0));
      return host.decode(part, encodingOf(encoding));
    }

    toJSON() { return { type: 'Buffer', data: Array.from(this) }; }

    equals(other) { return Buffer.compare(this, other) === 0; }

    compare(other) { return Buffer.compare(this, other); }

    slice(start, end) { return this.subarray(start, end); }

    write(text, offset, length, encoding) {
      if (typeof offset === 'string') return this.write(text, 0, this.length, offset);
      if (typeof length === 'string') return this.write(text, offset, undefined, length);
      const at = offset ?? 0;
      const bytes = host.encode(String(text), encodingOf(encoding));
      const part = bytes.subarray(0, Math.max(Math.min(bytes.length, length ?? bytes.length, this.length - at), 0));
      this.set(part, at);
      return part.length;
    }

    copy(target, targetStart = 0, start = 0, end = this.length) {
      const part = this.subarray(start, Math.min(end, start + target.length - targetStart));
      target.set(part, targetStart);
      return part.length;
    }

    fill(value, start = 0, end = this.length, encoding = 'utf8') {
      if (typeof value === 'number') return super.fill(value, start, end);
      const bytes = bytesOf(value, encoding);
      for (let i = start; bytes.length > 0 && i < end; i++) this[i] = bytes[(i - start) % bytes.length];
      return this;
    }

    indexOf(value, start = 0, encoding) {
      if (typeof value === 'number') return super.indexOf(value, start);
      const wanted = bytesOf(value, encoding);
      for (let i = start < 0 ? Math.max(this.length + start, 0) : start; i <= this.length - wanted.length; i++) {
        let k = 0;
        while (k < wanted.length && this[i + k] === wanted[k]) k++;
        if (k === wanted.length) return i;
      }
      return -1;
    }

    includes(value, start, encoding) { return this.indexOf(value, start, encoding) >= 0; }
  }

  // readUInt16BE, writeDoubleLE and the like, all over DataView.
  const kinds = { Int8: 1, UInt8: 1, Int16: 2, UInt16: 2, Int32: 4, UInt32: 4, Float: 4, Double: 8, BigInt64: 8, BigUInt64: 8 };
  const viewNames = { UInt8: 'Uint8', UInt16: 'Uint16', UInt32: 'Uint32', Float: 'Float32', Double: 'Float64', BigUInt64: 'BigUint64' };
  for (const [kind, size] of Object.entries(kinds)) {
    for (const order of size === 1 ? [''] : ['LE', 'BE']) {
      const view = (buffer) => new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      const name = viewNames[kind] ?? kind;
      const define = (member, value) => Object.defineProperty(Buffer.prototype, member, { value, writable: true, configurable: true });
      const read = function (offset = 0) { return view(this)['get' + name](offset, order === 'LE'); };
      const write = function (value, offset = 0) { view(this)['set' + name](offset, value, order === 'LE'); return offset + size; };
      define('read' + kind + order, read);
      define('write' + kind + order, write);
      define(('read' + kind + order).replace('UInt', 'Uint'), read);
      define(('write' + kind + order).replace('UInt', 'Uint'), write);
    }
  }

  const invalid = (message) => Object.assign(new Error(message), { name: 'InvalidCharacterError' });
  const btoa = (text) => {
    const value = String(text);
    if (/[^\0-\xFF]/.test(value)) throw invalid('Invalid character');
    return host.decode(host.encode(value, 'latin1'), 'base64');
  };
  const atob = (text) => {
    const value = String(text).replace(/[\t\n\f\r ]/g, '').replace(/={1,2}$/, '');
    if (value.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(value)) throw invalid('The string to be decoded is not correctly encoded.');
    return host.decode(host.encode(value, 'base64'), 'latin1');
  };
  return { Buffer, atob, btoa };
})
