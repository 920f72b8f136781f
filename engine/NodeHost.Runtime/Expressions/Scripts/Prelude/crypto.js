// Digests and random values.
(function (host) {
  'use strict';
  const bytesOf = (data, encoding) => typeof data === 'string' ? Buffer.from(data, encoding) : data;
  const result = (bytes, encoding) => {
    const buffer = Buffer.from(bytes.buffer);
    return encoding === undefined || encoding === 'buffer' ? buffer : buffer.toString(encoding);
  };

  class Hash {
    #algorithm;
    #key;
    #parts = [];
    constructor(algorithm, key) { this.#algorithm = String(algorithm); this.#key = key; }
    update(data, encoding) { this.#parts.push(bytesOf(data, encoding)); return this; }
    digest(encoding) {
      const all = Buffer.concat(this.#parts);
      return result(this.#key === undefined ? host.digest(this.#algorithm, all) : host.digest(this.#algorithm, all, this.#key), encoding);
    }
  }

  const randomInt = (least, most) => {
    const [from, to] = most === undefined ? [0, least] : [least, most];
    return from + Number(host.random(6).reduce((sum, byte) => sum * 256 + byte, 0) % (to - from));
  };
  const crypto = {
    createHash: (algorithm) => new Hash(algorithm),
    createHmac: (algorithm, key) => new Hash(algorithm, bytesOf(key)),
    hash: (algorithm, data, encoding = 'hex') => new Hash(algorithm).update(data).digest(encoding),
    randomBytes: (size) => result(host.random(size)),
    randomUUID: () => host.uuid(),
    randomInt,
    timingSafeEqual: (left, right) => Buffer.compare(left, right) === 0,
    getHashes: () => ['md5', 'sha1', 'sha256', 'sha384', 'sha512'],
    getRandomValues: (array) => { array.set(host.random(array.byteLength).subarray(0, array.length)); return array; },
  };
  return { crypto };
})
