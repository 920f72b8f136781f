// URLs, their parameters, and forms.
(function (host) {
  'use strict';
  const decode = (text) => {
    const spaced = text.replaceAll('+', ' ');
    try { return decodeURIComponent(spaced); } catch { return spaced; }
  };
  const encode = (text) => encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, (letter) => '%' + letter.charCodeAt(0).toString(16).toUpperCase());

  class Pairs {
    _pairs = [];
    _changed() {}
    _make(value) { return String(value); }
    get size() { return this._pairs.length; }
    append(name, value) { this._pairs.push([String(name), this._make(value)]); this._changed(); }
    delete(name, value) {
      this._pairs = this._pairs.filter(([key, member]) => key !== String(name) || (value !== undefined && member !== String(value)));
      this._changed();
    }
    get(name) { return this._pairs.find(([key]) => key === String(name))?.[1] ?? null; }
    getAll(name) { return this._pairs.filter(([key]) => key === String(name)).map(([, value]) => value); }
    has(name, value) { return this._pairs.some(([key, member]) => key === String(name) && (value === undefined || member === String(value))); }
    set(name, value) {
      const at = this._pairs.findIndex(([key]) => key === String(name));
      if (at < 0) return this.append(name, value);
      this._pairs = this._pairs.filter(([key], index) => index <= at || key !== String(name));
      this._pairs[at] = [String(name), this._make(value)];
      this._changed();
    }
    forEach(callback, self) { for (const [name, value] of this._pairs) callback.call(self, value, name, this); }
    *keys() { for (const [name] of this._pairs) yield name; }
    *values() { for (const [, value] of this._pairs) yield value; }
    *entries() { for (const [name, value] of this._pairs) yield [name, value]; }
    [Symbol.iterator]() { return this.entries(); }
  }

  class URLSearchParams extends Pairs {
    constructor(start = '') {
      super();
      if (typeof start === 'object' && start !== null) {
        const pairs = typeof start[Symbol.iterator] === 'function' ? [...start] : Object.entries(start);
        for (const [name, value] of pairs) this._pairs.push([String(name), String(value)]);
      } else {
        this._read(String(start));
      }
    }
    _read(text) {
      this._pairs = text.replace(/^\?/, '').split('&').filter((part) => part !== '').map((part) => {
        const at = part.indexOf('=');
        return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
      });
    }
    sort() { this._pairs.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)); this._changed(); }
    toString() { return this._pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&'); }
    toJSON() { return {}; }
  }

  class FormData extends Pairs {
    _make(value) { return typeof value === 'object' && value !== null ? value : String(value); }
  }

  class URL {
    #parts;
    #params;
    static canParse(text, base) { return host.url(String(text), base === undefined ? undefined : String(base)) !== null; }
    static parse(text, base) { return URL.canParse(text, base) ? new URL(text, base) : null; }
    constructor(text, base) {
      this.#parts = host.url(String(text), base === undefined ? undefined : String(base));
      if (this.#parts === null) throw Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: String(text) });
      this.#params = new URLSearchParams(this.#parts.search);
      this.#params._changed = () => {
        const text = this.#params.toString();
        this.#parts.search = text === '' ? '' : '?' + text;
      };
    }
    get href() {
      const p = this.#parts;
      const user = p.username === '' ? '' : p.username + (p.password === '' ? '' : ':' + p.password) + '@';
      return p.protocol + (p.slashes ? '//' : '') + user + this.host + p.pathname + p.search + p.hash;
    }
    set href(value) { this.#parts = new URL(value).#parts; this.#params._read(this.#parts.search); }
    get origin() { return this.#parts.slashes && this.#parts.protocol !== 'file:' ? `${this.#parts.protocol}//${this.host}` : 'null'; }
    get host() { return this.#parts.hostname + (this.#parts.port === '' ? '' : ':' + this.#parts.port); }
    get searchParams() { return this.#params; }
    get search() { return this.#parts.search; }
    set search(value) {
      this.#change('search', value === '' ? '' : '?' + String(value).replace(/^\?/, ''));
      this.#params._read(this.#parts.search);
    }
    get hash() { return this.#parts.hash; }
    set hash(value) { this.#change('hash', value === '' ? '' : '#' + String(value).replace(/^#/, '')); }
    get protocol() { return this.#parts.protocol; }
    set protocol(value) { this.#change('protocol', String(value).replace(/:?$/, ':')); }
    set host(value) { const [name, port = ''] = String(value).split(':'); this.#change('hostname', name); this.#change('port', port); }
    toString() { return this.href; }
    toJSON() { return this.href; }

    // A change that gives no URL is left out, as everywhere.
    #change(part, value) {
      const changed = { ...this.#parts, [part]: String(value) };
      const before = this.#parts;
      this.#parts = changed;
      this.#parts = host.url(this.href, undefined) ?? before;
    }
    static {
      for (const part of ['hostname', 'port', 'pathname', 'username', 'password']) {
        Object.defineProperty(URL.prototype, part, {
          get() { return this.#parts[part]; },
          set(value) { this.#change(part, part === 'pathname' && !String(value).startsWith('/') ? '/' + value : value); },
          enumerable: true,
          configurable: true,
        });
      }
    }
  }

  return { URL, URLSearchParams, FormData };
})
