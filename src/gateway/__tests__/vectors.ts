/** Signatures made with a key whose private half no longer exists; Alipay's official SDKs give the same bytes. */
export type Vector = {
  name: string
  path: string
  clientId: string
  time: string
  body: string
  /** The header's `signature=` part. */
  signature: string
}

export const PUBLIC_KEY = [
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAt9K64abBAnEGgm51dYsiHTp4GGpyRWmQaJHC",
  "bMRW9D0mGWHrlT5IT43T8rO85dwvx24r7Nd2I8rIJwaOhOA3b4KLTaigjO0/LMN1Gbt3BR+3MrXknU7Y",
  "UdNzbcUpSLnDHOmwgAJ0iIqENDjJ6PP7D3wdavbrGBRyTkbvh482DlOOXpYwnO6T0i/Ds/FEthVUuGbn",
  "ncrHxUzyqz+dNzvuky+guzSYr2u/FuZNhkkwg9iRduqQKnRQReDFEFn7CTxo3ipnOrAlZTc5hu3YCeGd",
  "bjVtfKSy+/B9h9UcYGnKm1Hxm24ssHtzKRujEC6UPAgCrprhudw9etS0dcXdFf9PUQIDAQAB",
].join("")

export const VECTORS: readonly Vector[] = [
  {
    name: "ascii",
    path: "/ams/sandbox/api/v1/payments/pay",
    clientId: "SANDBOX_5X00000000000000",
    time: "1685599933871",
    body: '{"key1":"value1"}',
    signature: [
      "Avhami4NQDxgxkScVd6Aw%2BcvO6sL4ns6%2B70zuauWifFLV%2BiCzfHGmQ7%2B7VWHjcAR%2F9G44h",
      "atJLyXIapiD8aHrJhdgzAI6avBjcz%2F%2Fd7FxxvPYRh4BoCcRpl0EpV1OVc17kHRW0kxe1m04qSNrT",
      "vqnd%2FmuCrKb309Xl3BJMeIbE1APZji9AOjP9kZJAeOfRIunpZH1y0h3jJIlmSYgdV9p2WzvGGnyc3I",
      "MVd8DPnC6tfvbdlimL%2FGRwi%2BHpGeYZ0IwTLpO%2Fy42%2B3S6%2BNU7reC40pHgG5J0a9%2Fp7to",
      "2XbJl%2B9rgRIPqdFZ16rprn3TzY0Ak5%2BOcdDYiWjuY45rmFQ7ug%3D%3D",
    ].join(""),
  },
  {
    name: "iso-colon",
    path: "/ams/api/v1/payments/refund",
    clientId: "5J5XSU7Y2Y182W01981",
    time: "2019-11-01T10:00:00+08:30",
    body: '{"a":"b/c","u":"https://x.y/?a=1&b=2"}',
    signature: [
      "l8z3a1jmqbOWp1ZyfTVZOLv%2BlaTzgVh7Z8cO4emyHISdSk%2FpbzoGXlPT8Ijfo48cHXrL5DvGffJE",
      "vyPbBYvRXmgQBIaZuYXIyB7N5engBEULd%2FdAgbQVFcR1lto1MbVgB0OEZVyeBmopE2%2F1Dt2cjYRC",
      "iCwf9bUP%2B2VnVqzf3BUuFwVYVApkfVDjYc7qn2K3kohRdeXVfMzp0cyUq7iSfaNxXrKIty5KteR1TG",
      "7li9dDBygmUic%2BTBU0ryiA2EythLZ4XtRf%2F43S8MJFYZYIBZf6m8awVK875znOayjmvpDMzV7gfy",
      "norRqtt1FFqFeWsMU13oElAi9KWxPF8QwR9A%3D%3D",
    ].join(""),
  },
  {
    name: "utf8",
    path: "/webhook/antom",
    clientId: "SANDBOX_5X00000000000000",
    time: "2020-01-01T12:01:01+08:30",
    body: '{"orderDescription":"订单 café ☕","emoji":"😀"}',
    signature: [
      "F3o8JLVswje5R3LywpWofvPTDPGtnOGAC%2FbW6Gq2KKwnEyFfVkNjymAgyw2V%2BSEtQVFE20tBQ44a",
      "JZhFsAivy40PlAreEgXXuagWaazXlJ7HJBNbexBQnOErFFdoen5FT13S9aS69M1tHaoHwWp14LZmYgG4",
      "wUNC5%2Ftq593liStgwWGhIexgTGi0C3rvms9wgIL4gbtkgemuehq7nN4z%2BKqhrsmR38Z4JWd0ADNR",
      "4sWuRhrF8EgBMKrfEj5NM6XCkUXgTgXsPiKZ1cfZUMpC6RWfZhc5vIucaCqmCrMv8CAHcaot6LUzCIiW",
      "x%2BVS1YhkJVT1pT7Cesa%2BDkocl8wTFg%3D%3D",
    ].join(""),
  },
  {
    name: "pretty",
    path: "/ams/api/v1/payments/pay",
    clientId: "T",
    time: "1",
    body: '{\n  "a": 1\n}\n',
    signature: [
      "fiCJStvcMalZ5d%2B2wVNFIeWFtvt%2BEjioe%2B%2FMGCqJPeBJpZxQ6ih%2F3%2FswOWxxd0cq6Lw4",
      "%2BlsSb%2FVYkG0wwGIQgenwjBxcwvoSZ4ddRkiHzCktuG1Jud2YPoOUxKw7m5yO5uavCIe%2BP0o6BC",
      "5tfIAoJwoFCBDrU4tzlRwx0skn7blhGbQM5FLNmPVKZ8pc1eSfpcmVzAumNqQkW3aPeiS2SY%2FFiubk",
      "ZxDFZK8bTBKJJrYZHsA18xZ82KhR421TNkTuFuwK7OrjvievZg%2FN41B7SoCIp3l%2F0x6vIqfncvpB",
      "zX3j9LdhQM7Hr6trYVCd5yPNBaeD9i6kKLSqpKxMcwDLGg%3D%3D",
    ].join(""),
  },
]
