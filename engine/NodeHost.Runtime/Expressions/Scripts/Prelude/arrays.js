// A buffer takes its memory in one step, before any limit is looked at, so its length is looked at first.
(function (host) {
  'use strict';
  const most = host.mostElements;
  const capped = {};
  const tooLong = (value) => typeof value === 'object' && value !== null && !('byteLength' in value)
    ? value.length > most
    : Number(typeof value === 'object' ? 0 : typeof value === 'symbol' ? NaN : value) > most;
  for (const name of ['ArrayBuffer', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
    'BigInt64Array', 'BigUint64Array', 'Float16Array', 'Float32Array', 'Float64Array']) {
    const original = host.originals[name];
    if (!original) continue;
    capped[name] = new Proxy(original, {
      construct(target, values, self) {
        if (tooLong(values[0])) throw new RangeError(`${name} is limited to ${most} elements`);
        return Reflect.construct(target, values, self);
      },
    });
    Object.defineProperty(original.prototype, 'constructor', { value: capped[name] });
  }
  return capped;
})
