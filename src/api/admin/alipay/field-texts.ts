import { said } from "../../../modules/alipay/accounts/said"

/** What a request's field must be: sentences with codes, which the pages say in the admin's language. */
export const mustBe = {
  text: (field: string, longest: number): string =>
    said("field_text", "{{field}} must be a text of 1 to {{longest}} characters.", {
      field,
      longest,
    }),
  shortText: (field: string, longest: number): string =>
    said("field_short_text", "{{field}} must be a text of at most {{longest}} characters.", {
      field,
      longest,
    }),
  oneOf: (field: string, words: readonly string[]): string =>
    said("field_one_of", "{{field}} must be one of: {{words}}.", {
      field,
      words: words.join(", "),
    }),
  someOf: (field: string, words: readonly string[]): string =>
    said("field_some_of", "{{field}} must be one or more of: {{words}}.", {
      field,
      words: words.join(", "),
    }),
  codes: (field: string): string =>
    said("field_codes", "{{field}} must be one or more codes, with commas between them.", {
      field,
    }),
  code: (field: string, example: string): string =>
    said("field_code", "{{field}} must be a code such as {{example}}.", { field, example }),
  time: (field: string): string =>
    said("field_time", "{{field}} must be a date as in ISO 8601, such as {{example}}.", {
      field,
      example: "2026-11-28T00:00:00Z",
    }),
  wholeNumber: (field: string, least: number, most: number): string =>
    said("field_whole_number", "{{field}} must be a whole number from {{least}} to {{most}}.", {
      ...{ field, least, most },
    }),
  boolean: (field: string): string => mustBe.oneOf(field, ["true", "false"]),
  base64: (field: string): string =>
    said("field_base64", "{{field}} must be a file in base64, without a data: prefix.", { field }),
  fileName: (field: string): string =>
    said(
      "field_file_name",
      "{{field}} must be the name of the file, at most 256 characters long.",
      { field }
    ),
  minorUnits: (field: string): string =>
    said("field_minor_units", '{{field}} must be minor units as digits, such as "{{example}}".', {
      ...{ field, example: "12800" },
    }),
  address: (field: string): string =>
    said("field_address", "{{field}} must be e-mail addresses such as shop@example.com.", {
      field,
    }),
  list: (field: string, most: number): string =>
    said("field_list", "{{field}} must be a list of at most {{most}}.", { field, most }),
} as const
