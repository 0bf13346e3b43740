// What MooTools 1.4 does to the page's own objects, in its essence.
Array.from = (item) => {
  if (item === null || item === undefined) return [];
  return typeof item === 'object' && typeof item.length === 'number'
    ? Array.prototype.slice.call(item)
    : [item];
};
Function.prototype.bind = function (context, args) {
  const method = this;
  const given = args === undefined ? [] : Array.isArray(args) ? args : [args]; // one argument, or a list of them
  return function () {
    return method.apply(context, given.length ? given : arguments);
  };
};
Number.from = String.from = (item) => item;
Object.assign(Array.prototype, {
  each(fn, bind) {
    this.forEach(fn, bind);
  },
  clean() {
    return this.filter((item) => item !== null && item !== undefined);
  },
  include(item) {
    if (!this.includes(item)) this.push(item);
    return this;
  },
});
Object.assign(String.prototype, {
  contains(text, separator) {
    return separator
      ? `${separator}${this}${separator}`.includes(separator + text + separator)
      : this.includes(text);
  },
});
Object.assign(Element.prototype, {
  set(name, value) {
    this.setAttribute(name, value);
    return this;
  },
  get(name) {
    return this.getAttribute(name);
  },
});
