export type * from "./accounts"
export type * from "./store"
