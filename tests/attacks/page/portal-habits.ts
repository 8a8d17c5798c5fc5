/** Scripts that old portals have on their pages, by what they do to a script beside them. */
export const habits: Readonly<Record<string, string>> = {
  'an address called URL': `var URL = window.EDITOR_URL || '/portal/editor/';`,
  'classes as other languages have them': `
    function Map() { this.keys = []; } Map.prototype.put = function () {};
    function Set() { throw new Error('示例'); }
    function List() {} function Symbol2() {}`,
  'promises of an old library': `var Promise = { when: function () {} };`,
  'JSON of an old library': `var JSON = { encode: function () {}, decode: function () {} };`,
  'elements and events of an old framework': `
    var Element = function (tag) { throw new Error('示例'); }; var Event = {}; var Document = {};
    var Request = function () {}; var Response = {}; var Headers = {}; var Node = {}; var Text = {};`,
  'window functions of its own': `
    function open() { throw new Error('示例'); } function stop() {} function find() {} var name = 'x';
    var status = ''; var top1 = 1; var event = null; var history1; var origin = 'null'; var closed1;`,
  'arrays taught by an old library': `
    Array.from = function (it) { return it && it.toArray ? it.toArray() : []; };
    Array.prototype.toJSON = function () { return '[]'; };
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i]); };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.find = function () { return null; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Function.prototype.bind = function () { return this; };
    Date.parse = function () { return null; };`,
  'objects with inherited fields': `
    Object.prototype.extend = function () {}; Object.prototype['$family'] = 'object';
    Object.prototype.each = function () {}; Object.prototype.size = 3;`,
  'elements that remove and hide themselves': `
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.hide = function () { this.style.display = 'none'; };
    document.getElementsByClassName = function () { return []; };`,
};
