/** The field of 256 elements in which a QR code's error correction is worked out (x⁸ + x⁴ + x³ + x² + 1). */
const POLYNOMIAL = 0x11d

const POWERS: number[] = []
const LOGARITHMS: number[] = []
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  POWERS[exponent] = value
  LOGARITHMS[value] = exponent
  value = value < 128 ? value << 1 : (value << 1) ^ POLYNOMIAL
}

const times = (one: number, other: number): number =>
  one === 0 || other === 0
    ? 0
    : (POWERS[((LOGARITHMS[one] ?? 0) + (LOGARITHMS[other] ?? 0)) % 255] ?? 0)

/** The factors of the generator of so many bytes, without the leading one. */
const generatorOf = (degree: number): number[] => {
  let factors = [1]
  for (let root = 0; root < degree; root++) {
    const by = POWERS[root] ?? 0
    factors = [...factors, 0].map((factor, at) => factor ^ times(factors[at - 1] ?? 0, by))
  }
  return factors.slice(1)
}

/** The bytes that correct errors in some bytes. */
export const correctionOf = (data: readonly number[], count: number): number[] => {
  const generator = generatorOf(count)
  let rest = Array.from({ length: count }, () => 0)
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0)
    rest = [...rest.slice(1), 0].map((value, at) => value ^ times(generator[at] ?? 0, factor))
  }
  return rest
}
