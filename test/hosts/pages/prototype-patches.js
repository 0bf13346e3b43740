// What Prototype 1.7 does to the page's own objects, in its essence.
function toArray(iterable) {
  if (!iterable) return [];
  if ('toArray' in Object(iterable)) return iterable.toArray();
  const { length = 0 } = iterable; // nothing for sets, maps and other iterables
  const result = new Array(length);
  for (let i = length; i--;) result[i] = iterable[i];
  return result;
}
Array.from = toArray; // no mapping function either
Object.assign(Array.prototype, {
  entries: toArray0,
  toArray: toArray0,
  each(iterator) {
    this.forEach(iterator);
    return this;
  },
  first() {
    return this[0];
  },
  clear() {
    this.length = 0;
    return this;
  },
  toJSON() {
    return `[${this.map(String).join(', ')}]`; // JSON.stringify of an array gives text
  },
});
function toArray0() {
  return this.slice();
}
Function.prototype.bind = function (context, ...given) {
  if (arguments.length < 2 && context === undefined) return this;
  const method = this;
  return function (...rest) {
    return method.apply(context, [...given, ...rest]);
  };
};
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};
Object.assign(String.prototype, {
  strip() {
    return this.replace(/^\s+|\s+$/g, '');
  },
  toJSON() {
    return `"${this}"`;
  },
});
