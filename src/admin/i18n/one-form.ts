/** The texts of a language that has one form for any number. */
export type OneForm<Tree> = {
  [Name in keyof Tree as Name extends `${string}_one` ? never : Name]: Tree[Name] extends string
    ? string
    : OneForm<Tree[Name]>
}
