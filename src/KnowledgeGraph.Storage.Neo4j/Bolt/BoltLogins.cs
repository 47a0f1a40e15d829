namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The credentials with which connections are logged in now; each state of them is an object of its own, so that two are told apart by reference.</summary>
internal sealed class BoltLogins(BoltSettings settings)
{
    private readonly Lock _lock = new();
    private volatile BoltCredentials _current = new(settings.User, settings.Password);

    public BoltCredentials Current => _current;

    /// <summary>After a refusal: whether there are other credentials than those that were used.</summary>
    public bool TryRenew(BoltCredentials used)
    {
        lock (_lock)
        {
            if (ReferenceEquals(used, _current) && settings.ReadCredentials?.Invoke() is { } read && read != used)
            {
                _current = read;
            }

            return !ReferenceEquals(used, _current);
        }
    }

    /// <summary>Lets every connection that is logged in with these log in anew before it is used again.</summary>
    public void Expire(BoltCredentials used)
    {
        lock (_lock)
        {
            if (ReferenceEquals(used, _current))
            {
                _current = used with { };
            }
        }
    }
}
