import type { basics as english } from "../en/basics"
import type { OneForm } from "../one-form"
import { atStart } from "./at-start"

/** Words used on every page, and names of values. */
export const basics: OneForm<typeof english> = {
  action: {
    add: "新增",
    cancel: "取消",
    close: "關閉",
    delete: "刪除",
    edit: "編輯",
    remove: "移除",
    save: "儲存",
    ...atStart.action,
  },
  copy: {
    short: "複製",
    done: "已複製",
    action: "複製{{what}}",
    failed: "瀏覽器拒絕複製。請選取文字後手動複製。",
  },
  pages: {
    shown: "第 {{from}} 至 {{to}} 項，共 {{count}} 項",
    previous: "上一頁",
    next: "下一頁",
  },
  environment: {
    sandbox: "沙盒",
    live: "正式",
    unknown: "環境未知",
  },
  region: {
    sea: "亞洲",
    eu: "歐洲",
    na: "北美",
    us: "美國",
  },
  capture_mode: {
    automatic: "自動：由閘道自動請款",
    manual: "手動：由管理員逐筆請款",
  },
  data_group: {
    buyer: "顧客：姓名、電子郵件、電話",
    shipping: "收貨資訊：姓名、地址、電話、配送方式",
    billing: "卡片帳單地址",
    goods: "所購商品：名稱、價格、圖片",
    device: "顧客裝置：IP 位址、瀏覽器、語言",
  },
  account_state: {
    ready: "就緒",
    incomplete: "未完成",
    not_registered: "未註冊",
    test_failed: "測試失敗",
  },
  source: {
    settings: "設定頁面",
    config: "medusa-config",
    default: "預設",
    missing: "缺失",
  },
  severity: {
    error: "錯誤",
    warning: "警告",
    ok: "正常",
  },
  result: {
    elapsed: "耗時 {{milliseconds}} 毫秒",
    fix_field: "前往：{{field}}",
  },
  config_lines: {
    name: "medusa-config 設定內容",
    hint: "請把以下內容加入 medusa-config，然後重新啟動伺服器。",
    encryption: "medusa-config 中外掛選項的設定內容",
  },
  sealing: {
    title: "暫時無法儲存金鑰",
    hint: "私鑰以加密方式儲存，而外掛還沒有加密金鑰。請用此指令產生一個，設為外掛選項 {{option}}，並重新啟動伺服器。",
    command: "產生加密金鑰的指令",
  },
}
