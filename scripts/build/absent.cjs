// Stands in a bundle for a module that the program must not have. CommonJS, since it must answer any import, also that of a default.

module.exports = {};
