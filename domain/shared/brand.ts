declare const brand: unique symbol

/** A value of type T that only its own context may create: ids and quantities cannot be mixed up. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
