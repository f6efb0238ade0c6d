import type { PageLocale } from "../../shopper-pages/rules/texts"

/** What a poster says. */
export type PosterTexts = Readonly<{ title: string; how: string; wallets: string }>

export const POSTER_TEXTS: Readonly<Record<PageLocale, PosterTexts>> = {
  en: {
    title: "Scan to pay",
    how: "Open your wallet's app and scan this code.",
    wallets: "With {wallets}, and other wallets of Alipay+",
  },
  "zh-CN": {
    title: "扫码付款",
    how: "打开您的钱包应用，扫描此二维码。",
    wallets: "支持{wallets}及其他 Alipay+ 钱包",
  },
  "zh-TW": {
    title: "掃碼付款",
    how: "開啟您的錢包應用程式，掃描此條碼。",
    wallets: "支援{wallets}及其他 Alipay+ 錢包",
  },
  ja: {
    title: "コードを読み取ってお支払い",
    how: "ウォレットのアプリを開き、このコードを読み取ってください。",
    wallets: "{wallets}、その他のAlipay+のウォレットに対応",
  },
  ko: {
    title: "스캔하여 결제",
    how: "지갑 앱을 열고 이 코드를 스캔하세요.",
    wallets: "{wallets} 및 기타 Alipay+ 지갑",
  },
  de: {
    title: "Scannen und bezahlen",
    how: "Öffnen Sie die App Ihres Wallets und scannen Sie diesen Code.",
    wallets: "Mit {wallets} und anderen Wallets von Alipay+",
  },
  fr: {
    title: "Scannez pour payer",
    how: "Ouvrez l’application de votre portefeuille et scannez ce code.",
    wallets: "Avec {wallets} et les autres portefeuilles d’Alipay+",
  },
  es: {
    title: "Escanee para pagar",
    how: "Abra la aplicación de su monedero y escanee este código.",
    wallets: "Con {wallets} y otros monederos de Alipay+",
  },
}
