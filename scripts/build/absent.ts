// Stands in a bundle for a module that the program must not have.

export const absent = true;
