import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A store has the names of several cash registers, where it had that of one. */
export class Migration20261129101500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `update "alipay_store"
          set "details" = ("details" - 'terminal_id') || jsonb_build_object('terminal_ids',
            case when "details"->>'terminal_id' is null then '[]'::jsonb else jsonb_build_array("details"->>'terminal_id') end)
        where "details" ? 'terminal_id' or not "details" ? 'terminal_ids';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `update "alipay_store"
          set "details" = ("details" - 'terminal_ids') || jsonb_build_object('terminal_id', "details"->'terminal_ids'->0);`
    )
  }
}
