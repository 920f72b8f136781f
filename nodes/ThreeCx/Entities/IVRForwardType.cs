using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What a receptionist does with a key or a timeout. (XAPI Pbx.IVRForwardType)</summary>
[Naming(Naming.AsWritten)]
public enum IVRForwardType
{
    EndCall,
    Extension,
    RingGroup,
    Queue,
    IVR,
    VoiceMail,
    CallByName,
    RepeatPrompt,
    CustomInput,
}
