import { createContext } from 'react'

// Read by every link of a page; asked of the router once, in `LinkScope`.

/** The part of the shown page's parameters that every link keeps. */
export const KeptParams = createContext<Readonly<Record<string, string>>>({})

/** All parameters of the shown page. */
export const ShownParams = createContext<Readonly<Record<string, string>>>({})
