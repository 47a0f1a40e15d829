using System.Text;

namespace KnowledgeGraph.Api.Settings;

/// <summary>The table of settings as <c>docs/settings.md</c> has it.</summary>
public static class SettingsPage
{
    /// <summary>The table, in Markdown.</summary>
    public static string Print()
    {
        var page = new StringBuilder("| Setting | Variable | Takes | Default | What it is for |\n| --- | --- | --- | --- | --- |\n");
        foreach (var setting in KnownSettings.All)
        {
            page.Append("| `--").Append(setting.Name).Append("` | `").Append(setting.EnvironmentName).Append("` | ").Append(setting.Kind);
            if (setting.Range.Length > 0)
            {
                page.Append(setting.Unit.Length > 0 ? $" of {setting.Unit}" : "").Append(", ").Append(setting.Range);
            }

            page.Append(" | ").Append(setting.DefaultText.Length > 0 ? $"`{setting.DefaultText}`" : "none");
            page.Append(" | ").Append(setting.Sentence).Append(" |\n");
        }

        return page.ToString();
    }
}
