export type * from "./accounts"
export type * from "./attention"
export type * from "./health"
export type * from "./store"
