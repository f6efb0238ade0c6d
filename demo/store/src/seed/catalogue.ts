export type ShopProduct = {
  handle: string
  title: string
  subtitle: string
  description: string
  material: string
  option: string
  /** Paid again every month, where it was paid with a linked wallet. */
  renews?: "monthly"
  variants: { name: string; yuan: number; stock?: number }[]
}

const PLENTY = 200

export const stockOf = (variant: { stock?: number }) => variant.stock ?? PLENTY

export const CATALOGUE: ShopProduct[] = [
  {
    handle: "tea-of-the-month",
    title: "Tea of the month",
    subtitle: "A new tea at your door every month",
    description:
      "One tin, chosen by season: white in spring, oolong in autumn, something smoky for the cold. Paid with a linked wallet it renews by itself; end it whenever you like.",
    material: "100 g, tin caddy",
    option: "Box",
    renews: "monthly",
    variants: [{ name: "Monthly box", yuan: 98 }],
  },
  {
    handle: "dragon-well-tea",
    title: "Dragon Well tea",
    subtitle: "First picking, pan-fired",
    description:
      "Flat, jade-coloured leaves from the hills above West Lake, fired by hand in an iron pan. Sweet, with a taste of chestnut. Brew at 80 °C and pour three times.",
    material: "Green tea, tin caddy",
    option: "Weight",
    variants: [
      { name: "50 g", yuan: 68 },
      { name: "100 g", yuan: 118 },
      { name: "250 g", yuan: 258 },
    ],
  },
  {
    handle: "celadon-cup",
    title: "Celadon tea cup",
    subtitle: "Thrown and glazed in Longquan",
    description:
      "A small cup that sits well in two hands. The glaze pools at the foot and crackles a little more with every tea. Holds 120 ml.",
    material: "Stoneware, celadon glaze",
    option: "Set",
    variants: [
      { name: "Single cup", yuan: 88 },
      { name: "Pair", yuan: 158 },
    ],
  },
  {
    handle: "paper-lantern",
    title: "Round paper lantern",
    subtitle: "Bamboo ribs, mulberry paper",
    description:
      "Folds flat, opens into a warm red globe. Comes with a cotton tassel and a hook; takes any small LED bulb.",
    material: "Bamboo, mulberry paper, cotton",
    option: "Size",
    variants: [
      { name: "25 cm", yuan: 45 },
      { name: "40 cm", yuan: 79 },
    ],
  },
  {
    handle: "bamboo-steamer",
    title: "Bamboo steamer",
    subtitle: "Two tiers and a woven lid",
    description:
      "Steams buns, fish and greens at once. The woven lid drinks up the steam, so nothing drips on the dough.",
    material: "Mao bamboo, no glue",
    option: "Diameter",
    variants: [
      { name: "18 cm", yuan: 96 },
      { name: "24 cm", yuan: 138 },
    ],
  },
  {
    handle: "oil-paper-umbrella",
    title: "Oil-paper umbrella",
    subtitle: "Forty ribs, tung oil",
    description:
      "Forty bamboo ribs under paper brushed with tung oil. Keeps off a summer shower and looks better than the rain deserves.",
    material: "Bamboo, oiled paper",
    option: "Colour",
    variants: [
      { name: "Vermilion", yuan: 229 },
      { name: "Indigo", yuan: 229, stock: 0 },
    ],
  },
  {
    handle: "silk-scarf",
    title: "Wave silk scarf",
    subtitle: "Mulberry silk, hand-rolled hem",
    description:
      "Overlapping waves printed on heavy twill, with a hem rolled and sewn by hand in Suzhou. 90 by 90 cm.",
    material: "Mulberry silk, 14 momme",
    option: "Size",
    variants: [
      { name: "55 cm", yuan: 268 },
      { name: "90 cm", yuan: 468, stock: 12 },
    ],
  },
  {
    handle: "brush-and-ink",
    title: "Brush and ink set",
    subtitle: "Everything for a first page",
    description:
      "Two brushes, an ink stick, a small slate inkstone and thirty sheets of xuan paper in a cloth-covered box.",
    material: "Wolf hair, slate, xuan paper",
    option: "Box",
    variants: [{ name: "Starter", yuan: 328 }],
  },
  {
    handle: "mooncakes",
    title: "Lotus mooncakes",
    subtitle: "Baked to order",
    description:
      "Lotus-seed paste and a whole salted yolk in a thin, glossy crust. Pressed in pear-wood moulds, good for thirty days.",
    material: "Contains egg and wheat",
    option: "Box",
    variants: [
      { name: "4 pieces", yuan: 128 },
      { name: "8 pieces", yuan: 238 },
    ],
  },
]
